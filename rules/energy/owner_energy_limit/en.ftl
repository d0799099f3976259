title = The contract's owner pays only up to a limit
why = The contract's owner pays energy for its users, but at most { $limit } a call, and this call needed more; the rest fell to you.
todo = { $figures ->
    [known] Hold about { $cost } (or { $rest } energy) to pay the rest of a call yourself, or tell the makers of the app.
   *[unknown] Hold enough TRX or energy to pay the rest yourself, or tell the makers of the app.
}
agent = owner paid { $paid } of { $promised } promised; origin_energy_limit { $limit }.
tell = The owner paid a part, and always the same largest amount.
prevent = Keep enough TRX for what goes beyond the owner's part.
