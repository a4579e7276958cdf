using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Security;

/// <summary>Examples for the blanks of the API, and of the pages about its tokens.</summary>
internal sealed partial class Examples
{
    private async Task ApiAsync()
    {
        // The same number is something of one's own in each initiative, or nothing. Reports are those of ReportsAsync.
        Same("versions/{version}", "1");
        Same("goals/{goal}", "1");
        Same("activities/{activity}", "1");
        Same("decisions/{decision}", "1");
        Add("reports/{report}", 2, 1, null);
        Add("tokens/{token}", await TokenIdAsync(Home), await TokenIdAsync(Home), await TokenIdAsync(Away));

        static async Task<Guid> TokenIdAsync(TestInitiative initiative)
        {
            var secret = await initiative.TokenAsync(initiative.Secretary);
            return await initiative.World.ReadAsync(db => db.Set<AccessToken>().Where(t => t.Hash == AccessToken.HashOf(secret)).Select(t => t.Id).SingleAsync());
        }
    }
}
