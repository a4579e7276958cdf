using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>The languages that a voice can be marked with, each by its own name. Someone who reads it finds a translator by it.</summary>
public static class VoiceLanguages
{
    public static readonly IReadOnlyList<Choice> All =
    [
        new("da", "Dansk"), new("en", "English"), new("de", "Deutsch"), new("kl", "Kalaallisut"), new("fo", "Føroyskt"), new("sv", "Svenska"),
        new("no", "Norsk"), new("pl", "Polski"), new("ro", "Română"), new("uk", "Українська"), new("ru", "Русский"), new("tr", "Türkçe"),
        new("ar", "العربية"), new("fa", "فارسی"), new("ku", "Kurdî"), new("so", "Soomaali"), new("ti", "ትግርኛ"), new("ur", "اردو"),
        new("es", "Español"), new("fr", "Français"), new("zh", "中文"), new("und", "…"),
    ];

    public static bool Knows(string? code) => All.Any(choice => choice.Value == code);

    public static string Name(string code) => All.FirstOrDefault(choice => choice.Value == code)?.Text ?? code;
}
