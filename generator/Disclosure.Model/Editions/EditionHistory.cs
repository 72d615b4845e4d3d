using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Disclosure.Model.Editions;

/// <summary>Every edition, oldest first, and what is published after the last.</summary>
public sealed class EditionHistory
{
    /// <summary>A history of these editions, oldest first.</summary>
    /// <exception cref="ArgumentException">They do not follow from one another.</exception>
    public EditionHistory(ImmutableArray<Edition> editions)
    {
        Editions = editions;
        State = editions.Aggregate(PublishedState.Empty, (state, edition) => state.Apply(edition.Id, edition.Changes));
    }

    /// <summary>Nothing was published yet.</summary>
    public static EditionHistory Empty { get; } = new([]);

    /// <summary>The editions, oldest first.</summary>
    public ImmutableArray<Edition> Editions { get; }

    /// <summary>What is published now.</summary>
    public PublishedState State { get; }

    /// <summary>The newest edition; nothing where none was released.</summary>
    public Edition? Head => Editions.IsEmpty ? null : Editions[^1];

    /// <summary>The edition with this id.</summary>
    public Edition? Find(EditionId id) => Editions.FirstOrDefault(edition => edition.Id == id);

    /// <summary>What was published after an edition; nothing where there is none of the id.</summary>
    public PublishedState? StateAt(EditionId id)
    {
        var state = PublishedState.Empty;
        foreach (var edition in Editions)
        {
            state = state.Apply(edition.Id, edition.Changes);
            if (edition.Id == id)
                return state;
        }

        return null;
    }

    /// <summary>
    /// A hash of all that pages draw from: what is published, and who stands for each edition, which a second person may do after the
    /// release of a withdrawal.
    /// </summary>
    public ContentHash Facts
    {
        get
        {
            var text = new StringBuilder(State.Hash.ToString()).Append('\n');
            foreach (var edition in Editions)
            {
                text.Append(edition.Id);
                foreach (var signature in edition.Signatures)
                    text.Append(CultureInfo.InvariantCulture, $" {signature.Person} {signature.Role} {signature.At.ToUnixTimeSeconds()}");
                text.Append('\n');
            }

            return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }
}
