using Medvirk.Domain.Voices;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Public.Voices;

/// <summary>How a voice's status looks.</summary>
public static class VoiceLook
{
    public static TagKind Of(VoiceStatus status) => status switch
    {
        VoiceStatus.Done => TagKind.Success,
        VoiceStatus.BeingWorkedOn => TagKind.Act,
        VoiceStatus.NotPossible => TagKind.Outline,
        _ => TagKind.Plain,
    };
}
