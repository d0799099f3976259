title = The contract's owner pays only up to a limit
why = The contract's owner pays energy for its users, but at most { $limit } a call, and this call needed more; the rest fell to you.
todo = Hold enough TRX or energy to pay the rest yourself, or tell the makers of the app.
agent = owner paid { $paid } of { $promised } promised; origin_energy_limit { $limit }.
