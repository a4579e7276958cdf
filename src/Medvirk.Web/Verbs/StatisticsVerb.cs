using Medvirk.Statistics;

namespace Medvirk.Web.Verbs;

/// <summary>What the verbs on files of counts have in common.</summary>
internal static class StatisticsVerb
{
    /// <summary>An input is wrong; 1 is for what is found in a right one.</summary>
    public const int WrongInput = 2;

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
            return await RefuseAsync(context, e.Message.Split(" (Parameter '", 2)[0]);
        }
        catch (FileNotFoundException e)
        {
            return await RefuseAsync(context, $"There is no file {e.FileName}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(context, e.Message);
        }
    }

    public static async Task<int> RefuseAsync(VerbContext context, string why)
    {
        await context.RefuseAsync(why);
        return WrongInput;
    }
}
