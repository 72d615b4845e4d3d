using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Editions;

/// <summary>
/// Which codes were changed, by editions and in the records that are not released yet. Each former code leads to the code that holds now:
/// over a chain at once, and back again without a loop.
/// </summary>
public sealed class CodeRenames
{
    private const char BetweenUnits = '+';
    private readonly ImmutableDictionary<string, FormerCode> _former;
    private readonly ILookup<string, string> _byCode;

    /// <summary>Those of these editions, oldest first.</summary>
    public CodeRenames(IEnumerable<Edition> editions)
        : this(Of(editions))
    {
    }

    private CodeRenames(ImmutableDictionary<string, FormerCode> former)
    {
        _former = former;
        All = [.. former.Values.OrderBy(code => code.Old, StringComparer.Ordinal)];
        _byCode = All.ToLookup(code => code.Now, code => code.Old, StringComparer.Ordinal);
    }

    /// <summary>No code was changed.</summary>
    public static CodeRenames None { get; } = new(ImmutableDictionary.Create<string, FormerCode>(StringComparer.Ordinal));

    /// <summary>Whether no code was changed.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>The codes that hold no more, in their order.</summary>
    public ImmutableArray<FormerCode> All { get; }

    /// <summary>These with codes that records say they had and that no edition changed.</summary>
    public CodeRenames With(IEnumerable<RenamedCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var former = _former.ToBuilder();
        foreach (var code in codes.Where(code => !_former.ContainsKey(code.Old)))
            Add(former, code, null);
        return former.Count == 0 ? None : new CodeRenames(former.ToImmutable());
    }

    /// <summary>The code that holds now; the same where none took its place.</summary>
    public string Now(string code) => _former.TryGetValue(code, out var former) ? former.Now : code;

    /// <summary>The key that a record has now.</summary>
    public RecordKey Now(RecordKey key) => IsEmpty ? key : key.Kind switch
    {
        RecordKind.Satisfaction or RecordKind.SurveyRegister => key,
        RecordKind.ApprovalAct => key with { Code = string.Join(BetweenUnits, key.Code.Split(BetweenUnits).Select(Now)) },
        _ => key with { Code = Now(key.Code) },
    };

    /// <summary>The codes that a unit or project had before this one, in their order.</summary>
    public ImmutableArray<string> FormerOf(string code) => [.. _byCode[code]];

    private static ImmutableDictionary<string, FormerCode> Of(IEnumerable<Edition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var former = ImmutableDictionary.CreateBuilder<string, FormerCode>(StringComparer.Ordinal);
        foreach (var edition in editions)
        {
            if (edition.Scope is not ReleaseScope.OfCodes scope)
                continue;
            foreach (var code in scope.Codes)
                Add(former, code, edition.Id);
        }

        return former.ToImmutable();
    }

    private static void Add(ImmutableDictionary<string, FormerCode>.Builder former, RenamedCode code, EditionId? edition)
    {
        former.Remove(code.New);
        foreach (var earlier in former.Values.Where(earlier => earlier.Now == code.Old).ToList())
            former[earlier.Old] = earlier with { Now = code.New };
        former[code.Old] = new FormerCode(code.Old, code.New, code.IsOfUnit, edition);
    }
}
