using Medvirk.Data.Mail;
using Medvirk.Web.Hosting;
using Medvirk.Web.Jobs;

namespace Medvirk.Web.Mail;

/// <summary>What the program needs to send mail.</summary>
public static class MailServices
{
    public static void AddMail(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton<MailBell>();
        services.AddScoped<Post>();
        services.AddScoped<Outbox>();
        if (settings.Mail is { } options)
        {
            services.AddSingleton(options);
            services.AddSingleton<IMailServer, SmtpServer>();
            services.AddScoped<MailRound>();
            services.AddHostedService<MailSender>();
        }
    }
}
