title = 这是测试网
why = { $test_network }是测试用的网络，上面的币没有价值，也卖不掉。
todo = 如果您以为收到的是真币，请让付款方在主网上转。
tell = 网络名称里有“测试”、Sepolia、Hoodi、Nile、Shasta 等字样，上面的币没有价格。
prevent = 不做开发的话，在钱包设置里隐藏测试网络。不要花真钱买测试币。
