using Medvirk.Data.Shared;
using Medvirk.Data.Storage;
using Medvirk.Domain.Shared;

namespace Medvirk.Web.Pages;

/// <summary>Where there is no room left to store an act, it is refused like by a rule: the page is shown again with all that was typed.</summary>
internal static class NoRoom
{
    public static async Task<Refusal?> RefuseAsync(HttpContext http, Func<Task<Refusal?>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (IsIt(http, e))
        {
            return StorageRefusals.NoRoom;
        }
    }

    public static async Task<Result<TMade>> RefuseAsync<TMade>(HttpContext http, Func<Task<Result<TMade>>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (IsIt(http, e))
        {
            return StorageRefusals.NoRoom;
        }
    }

    public static int StatusOf(Refusal refusal) =>
        refusal == StorageRefusals.NoRoom ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status409Conflict;

    private static bool IsIt(HttpContext http, Exception error) =>
        http.RequestServices.GetRequiredService<Store>().FaultOf(error) == StorageFault.Full;
}
