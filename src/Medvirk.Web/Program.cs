using Medvirk.Web.Verbs;

return await CommandLine.RunAsync(args);
