using Medvirk.Domain.Shared;

namespace Medvirk.Data.Storage;

/// <summary>What can't be done because of where things are stored, said like a rule's no: at the form, with all that was typed.</summary>
public static class StorageRefusals
{
    public static readonly Refusal NoRoom = new("no-room");
}
