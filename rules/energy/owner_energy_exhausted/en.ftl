title = The contract's owner has no energy left
why = The contract's owner promises to pay energy for its users, but had only { $paid } left of the { $promised } of this call; the rest fell to you.
todo = { $figures ->
    [known] Hold about { $cost } (or { $rest } energy) to pay the rest of a call yourself, or tell the makers of the app.
   *[unknown] Hold enough TRX or energy to pay the rest yourself, or tell the makers of the app.
}
agent = owner paid { $paid } of { $promised } promised; origin_energy_limit { $limit }.
tell = You paid more energy than at other times for the same step of the same app.
prevent = Keep enough TRX for the whole energy, also where an app usually pays for you.
