using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>What is to be public at a path.</summary>
public abstract record DraftItem
{
    private DraftItem()
    {
    }

    /// <summary>It is to be public no more.</summary>
    public static DraftItem TakenDown { get; } = new Nothing();

    /// <summary>These bytes.</summary>
    /// <param name="Bytes">The public projection of a record, or a text.</param>
    public sealed record Content(ReadOnlyMemory<byte> Bytes) : DraftItem;

    /// <summary>What was published earlier: of a rollback.</summary>
    /// <param name="Id">The object.</param>
    public sealed record Earlier(ObjectId Id) : DraftItem;

    /// <summary>Nothing.</summary>
    public sealed record Nothing : DraftItem;
}
