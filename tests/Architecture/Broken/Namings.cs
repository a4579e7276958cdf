#pragma warning disable IDE0130
namespace Medvirk.Tests.Architecture.Broken.Namings;

/// <summary>Manages what?</summary>
public sealed class VoiceManager;

/// <summary>Helps whom?</summary>
public static class DateHelper;

/// <summary>The second of its name.</summary>
public sealed class AgendaV2;

/// <summary>A word of the framework's.</summary>
public sealed class RibbonTagHelper;

/// <summary>Stands before its one implementation.</summary>
public interface IDetour;

/// <summary>The one.</summary>
public sealed class Detour : IDetour;
