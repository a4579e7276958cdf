using Medvirk.Bench;
using Medvirk.Bench.Floors;

return args is [FloorServer.Verb, var plans, var url]
    ? await FloorServer.RunAsync(plans, url)
    : await Bench.RunAsync(args);
