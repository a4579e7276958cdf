using Medvirk.Statistics;

namespace Medvirk.Web.Verbs;

/// <summary>What the verbs on files of counts have in common.</summary>
internal static class StatisticsVerb
{
    /// <summary>Says in words what is wrong with an input; a file that is not there is said by name.</summary>
    public static async Task<int> RunAsync(VerbContext context, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (InvalidInputException e)
        {
            // The framework adds the input's name in brackets; our words name it already.
            return await context.RefuseAsync(e.Message.Split(" (Parameter '", 2)[0]);
        }
        catch (FileNotFoundException e)
        {
            return await context.RefuseAsync($"There is no file {e.FileName}.");
        }
    }
}
