using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Codes;

namespace Disclosure.Forms.Matching;

/// <summary>
/// A code for what came without one: <c>tmp-</c> and digits made from its name, so that the same name gets the same code in
/// every import, until staff write the real one.
/// </summary>
internal static class ProvisionalCode
{
    private const string Prefix = "tmp-";
    private const int Digits = 8;

    /// <summary>The code for a name, and what else tells it from others; blanks and the width of signs don't count.</summary>
    public static string For(params ReadOnlySpan<string> words)
    {
        var plain = new string[words.Length];
        for (var i = 0; i < words.Length; i++)
            plain[i] = HeadingText.Normalise(words[i]);
        return Hashed(string.Join('\n', plain));
    }

    /// <summary>
    /// The code for a table without a name, of a unit: made from what it says, wherever it stands. The same table has the same code under
    /// another file name.
    /// </summary>
    public static string For(UnitCode unit, RecordDraft draft)
    {
        var rows = draft.Monitoring is { } monitoring
            ? monitoring.Indicators.Select(row => $"{row.Level1}|{row.Level2}|{row.Level3}|{row.Target.Raw}")
            : draft.Indicators.Select(row => $"{row.Level1}|{row.Level2}|{row.Level3}|{row.Target.Raw}|{Plain(row.Weight?.Value)}");
        var amounts = draft.Funds.Lines.Select(line => $"{line.Kind}|{line.Label}|{Plain((line.Initial ?? line.Budget)?.Yuan)}");
        return Hashed(string.Join('\n', [unit.Value, draft.Monitoring?.Goal ?? draft.Goal.Expected, .. amounts, .. rows]));
    }

    private static string Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Hashed(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return Prefix + Convert.ToHexStringLower(hash)[..Digits];
    }
}
