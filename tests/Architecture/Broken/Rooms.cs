#pragma warning disable IDE0130 // These namespaces are shaped as the domain's, to be asked the same.
using Medvirk.Tests.Architecture.Broken.Domain.Voices;

namespace Medvirk.Tests.Architecture.Broken.Domain.Voices
{
    /// <summary>A thing of one room.</summary>
    public sealed class Wish
    {
        public static Wish Of(string words) => new() { Words = words };

        public string Words { get; private set; } = "";
    }
}

namespace Medvirk.Tests.Architecture.Broken.Domain.CommonAgenda
{
    /// <summary>Knows the other room by its id only, as it should.</summary>
    public sealed class KnowsById
    {
        public Guid WishId { get; set; }
    }

    /// <summary>Keeps a thing of another room.</summary>
    public sealed class Keeps
    {
        public Wish? Wish { get; set; }
    }

    /// <summary>Takes one as an argument.</summary>
    public sealed class Takes
    {
        public bool Fits(Wish wish) => wish is not null;
    }

    /// <summary>Holds a list of them.</summary>
    public sealed class Lists
    {
        public IReadOnlyList<Wish> All { get; } = [];
    }

    /// <summary>Names one nowhere but inside a lambda.</summary>
    public sealed class Whispers
    {
        public Func<string> Say() => () => Wish.Of("mere lys").Words;
    }

    /// <summary>Names one nowhere but after an await.</summary>
    public sealed class Waits
    {
        public async Task<int> CountAsync()
        {
            await Task.Yield();
            return Wish.Of("mere lys").Words.Length;
        }
    }
}

namespace Medvirk.Tests.Architecture.Broken.Domain.Backbone
{
    /// <summary>The backbone carries the rooms, and leans on none.</summary>
    public sealed class Leans
    {
        public Wish? Wish { get; set; }
    }
}

namespace Medvirk.Tests.Architecture.Broken.Domain.Shared
{
    /// <summary>What all share belongs to no room.</summary>
    public sealed class Favours
    {
        public Wish? Wish { get; set; }
    }
}
