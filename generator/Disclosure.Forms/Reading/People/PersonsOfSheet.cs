using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Reading.People;

/// <summary>
/// The names and numbers of persons that a sheet tells by their labels, and what else in it is a name: alone or in prose, they are left
/// out wherever they stand again.
/// </summary>
internal sealed partial class PersonsOfSheet
{
    private const string Removed = "（已删去）";

    // Two characters may be a part of a word.
    private const int SafeInProse = 3;

    // Their labels ask for names of other things.
    private static readonly HeadingSection[] SectionsOfNames =
        [HeadingSection.Header, HeadingSection.MonitoringHeader, HeadingSection.Goal, HeadingSection.Place];

    private readonly ReadingContext _context;
    private readonly ImmutableArray<string> _names;

    /// <param name="context">The sheet as it was sent.</param>
    /// <param name="leftOut">What was left out of it already.</param>
    public PersonsOfSheet(ReadingContext context, IReadOnlyList<string> leftOut)
    {
        _context = context;
        _names =
        [
            .. KnownPersons.In(leftOut.Concat(BesideLabels(context)))
                .Where(word => LoneName.MayBe(word) || KnownPersons.HasNumber(word)),
        ];
    }

    /// <summary>The text of a cell without the names in it, and the names; nothing where there are none.</summary>
    /// <param name="cell">The cell, without what was left out of it already.</param>
    /// <param name="isOfPerson">Whether a number in its row was a person's: the name before it is then told by its surname alone.</param>
    public (string Text, string Names)? TakeOut(GridCell cell, bool isOfPerson)
    {
        if (_names.Contains(cell.Text) || IsNameBesideLabel(cell, isOfPerson))
            return ("", cell.Text);
        if (NameBehindLabel(cell.Text) is { } behind)
            return ("", behind);
        var (text, taken) = (cell.Text, new List<string>());
        foreach (var name in _names)
        {
            var without = name.Length >= SafeInProse ? text.Replace(name, Removed, StringComparison.Ordinal) : WithoutWord(text, name);
            if (without != text)
                taken.Add(name);
            text = without;
        }

        // The names alone are known by it: other words of the sentence are nobody's.
        return taken.Count == 0 ? null : (text, string.Join('\n', taken));
    }

    // 其他 | 孙小雨
    private bool IsNameBesideLabel(GridCell cell, bool isOfPerson) =>
        (isOfPerson ? LoneName.MayBe(cell.Text) : LoneName.Is(cell.Text))
        && _context.Grid.At(cell.Row, cell.Column - 1) is { Number: null } label
        && MayAskForPerson(label.Text);

    // 其他：孙小雨
    private string? NameBehindLabel(string text) => Labelled().Match(text) is { Success: true } labelled
        && LoneName.Is(labelled.Groups["text"].Value)
        && MayAskForPerson(labelled.Groups["label"].Value)
            ? labelled.Groups["text"].Value
            : null;

    // A name behind 项目名称 is the project's, 成活率 behind 质量指标 an indicator.
    private bool MayAskForPerson(string label) =>
        !LoneName.IsUnlikelyBeside(label) && !Array.Exists(SectionsOfNames, section => _context.Find(section, label) is not null);

    private static string WithoutWord(string text, string name) => Array.Exists(Words().Split(text), word => word == name)
        ? string.Concat(Words().Split(text).Select(word => word == name ? Removed : word))
        : text;

    private static IEnumerable<string> BesideLabels(ReadingContext context)
    {
        for (var row = context.Grid.FirstRow; row <= context.Grid.LastRow; row++)
        {
            foreach (var label in context.Grid.StartingIn(row).Where(cell => PersonLabel.Is(context, cell.Text)))
            {
                if (context.Grid.At(row, label.LastColumn + 1) is { } beside)
                    yield return beside.Text;
            }
        }
    }

    [GeneratedRegex(@"^(?<label>[^\s:：]{2,12})[:：]\s*(?<text>\S{2,20})$")]
    private static partial Regex Labelled();

    // What stands between words is kept with them.
    [GeneratedRegex(@"([\s、，,；;。：:（）()]+)")]
    private static partial Regex Words();
}
