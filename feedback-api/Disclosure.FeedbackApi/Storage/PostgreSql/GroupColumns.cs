using Disclosure.FeedbackApi.Ratings;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>The columns of several ratings as parameters of a statement, in the order they are added.</summary>
/// <param name="command">The statement.</param>
/// <param name="drafts">The ratings.</param>
internal sealed class GroupColumns(NpgsqlCommand command, RatingDraft[] drafts)
{
    /// <summary>Adds a column, a value a rating.</summary>
    public void Add<T>(NpgsqlDbType type, Converter<RatingDraft, T> column) => AddAll(type, Array.ConvertAll(drafts, column));

    /// <summary>Adds the lists that ratings have as one, and where that of each ends.</summary>
    public void AddLists(Func<RatingDraft, IReadOnlyCollection<string>> column)
    {
        var lists = Array.ConvertAll(drafts, draft => column(draft));
        var ends = new int[lists.Length];
        for (var (i, end) = (0, 0); i < lists.Length; i++)
            ends[i] = end += lists[i].Count;
        AddAll(NpgsqlDbType.Text, lists.SelectMany(list => list).ToArray());
        AddAll(NpgsqlDbType.Integer, ends);
    }

    private void AddAll<T>(NpgsqlDbType type, T[] values) =>
        command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });
}
