using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Binding;
using Medvirk.Web.Guards;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;

namespace Medvirk.Web.Hosting;

/// <summary>
/// Address and rights of each folder of pages, in one place. A folder that is not named here stops the start.
/// A page's own <c>@page "/…"</c> comes after its folder's prefix.
/// </summary>
public static class Conventions
{
    private const string Lang = "{lang:lang}";
    private const string Initiative = Lang + "/{initiative:slug}";

    private static readonly (string Folder, string Prefix, Action<PageApplicationModel> Rights)[] Folders =
    [
        ("/Public/", Initiative, PublicInitiative),
        ("/Site/", Lang, Public),
        ("/Error/", "", Public),
        ("/Account/", Lang + "/account", Personal),
        ("/CommonAgenda/", Initiative + "/work", Room),
        ("/SharedMeasurement/", Initiative + "/work", Room),
        ("/ReinforcingActivities/", Initiative + "/work", Room),
        ("/Communication/", Initiative + "/work", Room),
        ("/Backbone/", Initiative + "/work", Room),
        ("/Places/", Initiative + "/work", Room),
        ("/Voices/", Initiative + "/work", Room),
        ("/Learning/", Initiative + "/work", Room),
    ];

    public static void AddPages(this IServiceCollection services)
    {
        services.AddRouting(options =>
        {
            options.SetParameterPolicy<LanguageConstraint>("lang");
            options.SetParameterPolicy<SlugConstraint>("slug");
            options.SetParameterPolicy<VersionConstraint>("version");
        });
        services.AddSingleton<Ui.Navigation>();
        services.AddSingleton<IHttpResponseStreamWriterFactory, WholePages>();
        services.AddRazorPages(options =>
        {
            options.Conventions.AddFolderRouteModelConvention("/", Address);
            options.Conventions.AddFolderApplicationModelConvention("/", model => FolderOf(model.ViewEnginePath).Rights(model));
        })
        .AddMvcOptions(options =>
        {
            options.UseStrictBinding();
            options.ModelMetadataDetailsProviders.Add(new ValidationWords());
            options.ModelMetadataDetailsProviders.Add(new NoCprAttribute.Everywhere());
        })
        .AddDataAnnotationsLocalization(ValidationWords.Use);
    }

    private static (string Folder, string Prefix, Action<PageApplicationModel> Rights) FolderOf(string path)
    {
        var folder = Folders.FirstOrDefault(f => path.StartsWith(f.Folder, StringComparison.Ordinal));
        return folder.Folder is null
            ? throw new InvalidOperationException($"{path} is in no folder that {nameof(Conventions)} knows.")
            : folder;
    }

    private static void Address(PageRouteModel model)
    {
        var (folder, prefix, _) = FolderOf(model.ViewEnginePath);
        foreach (var selector in model.Selectors)
        {
            var own = selector.AttributeRouteModel!.Template ?? "";
            if (own.StartsWith(folder.Trim('/') + "/", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{model.ViewEnginePath} states no address of its own: @page \"/…\".");
            }

            selector.AttributeRouteModel.Template = string.Join('/', new[] { prefix, own.Trim('/') }.Where(part => part.Length > 0));
        }
    }

    /// <summary>Members: a mandate in the initiative and a role that the page allows.</summary>
    private static void Room(PageApplicationModel model)
    {
        model.Filters.Add(new RoomFilter(RolesOf(model)));
        model.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        model.Filters.Add(new PressedTwiceFilter());
    }

    /// <summary>Signed-in people; a page for others says so with [AllowAnonymous].</summary>
    private static void Personal(PageApplicationModel model)
    {
        model.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        if (model.HandlerType != typeof(Pages.Account.SignInModel))
        {
            // Not on the sign-in itself: where that led is worth nothing without the cookie that came along.
            model.Filters.Add(new PressedTwiceFilter());
        }

        if (model.HandlerType.IsDefined(typeof(AllowAnonymousAttribute), inherit: true))
        {
            // Where passwords, invitations and resets can be tried.
            model.EndpointMetadata.Add(new EnableRateLimitingAttribute(RateLimits.DoorPolicy));
        }
    }

    /// <summary>Anyone: no sign-in is read and no cookie set. Its forms have a guard of their own.</summary>
    private static void Public(PageApplicationModel model)
    {
        model.EndpointMetadata.Add(new AllowAnonymousAttribute());
        model.EndpointMetadata.Add(new PublicPageAttribute());
        model.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
    }

    private static void PublicInitiative(PageApplicationModel model)
    {
        Public(model);
        model.Filters.Add(new PublicInitiativeFilter());
        model.EndpointMetadata.Add(new RequestSizeLimitAttribute(BodyLimits.Public));
        model.EndpointMetadata.Add(new EnableRateLimitingAttribute(RateLimits.PublicFormPolicy));
        if (!model.HandlerType.IsDefined(typeof(UncachedAttribute), inherit: true))
        {
            model.EndpointMetadata.Add(new OutputCacheAttribute { PolicyName = PublicCache.Policy });
        }
    }

    private static IReadOnlyList<Role> RolesOf(PageApplicationModel model)
    {
        var attributes = model.HandlerType.GetCustomAttributes(inherit: true);
        return attributes.OfType<AllowAttribute>().SingleOrDefault()?.Roles
            ?? (attributes.OfType<AllowMembersAttribute>().Any() ? AllowMembersAttribute.Roles : null)
            ?? (attributes.OfType<AllowDraftReadersAttribute>().Any() ? AllowDraftReadersAttribute.Roles : null)
            ?? throw new InvalidOperationException($"{model.ViewEnginePath} states no [Allow(…)]: nothing is open by silence.");
    }
}
