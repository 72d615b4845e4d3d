using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Head;

/// <summary>The fields of a table's head, each with the entry that states it.</summary>
internal sealed partial class HeadFields
{
    private readonly Dictionary<Meaning, Entry> _entries = [];

    /// <summary>The entry of a field; nothing where the table has none.</summary>
    public Entry? Find(Meaning meaning) => _entries.GetValueOrDefault(meaning);

    /// <summary>Takes an entry for a field that no other states; whether it was taken.</summary>
    public bool TryAdd(Meaning meaning, Entry entry) => _entries.TryAdd(meaning, entry);

    /// <summary>
    /// Takes an entry for a field that another may state already. The one of both that is not taken and says something else.
    /// </summary>
    public Entry? Add(Meaning meaning, Entry entry, GridCell value) =>
        _entries.TryAdd(meaning, entry) ? null : SetAgain(meaning, entry, value);

    /// <summary>Whether neither the field nor another that says the same is stated.</summary>
    public bool IsLacking(Meaning meaning) => meaning switch
    {
        Meaning.Period => !_entries.ContainsKey(Meaning.Period) && !_entries.ContainsKey(Meaning.PeriodStart),
        Meaning.Unit => !_entries.ContainsKey(Meaning.Unit) && !_entries.ContainsKey(Meaning.ReportingUnit),
        _ => !_entries.ContainsKey(meaning),
    };

    // 省级主管部门 above 区县主管部门: the lowest is the department, and the others stay what they are.
    private Entry? SetAgain(Meaning meaning, Entry entry, GridCell value)
    {
        var first = _entries[meaning];
        if (meaning == Meaning.Department && DepartmentLevel.Of(entry.Label.Text) > DepartmentLevel.Of(first.Label.Text)
            && !TemplateText.IsBlank(value.Text))
        {
            _entries[meaning] = entry;
            return first;
        }

        if (meaning == Meaning.Department && !TemplateText.IsBlank(value.Text)
            && BareDepartment().IsMatch(HeadingText.Normalise(first.Label.Text))
            && HeadingText.Normalise(entry.Label.Text).Contains("主管", StringComparison.Ordinal))
            return SetAboveBare(first, entry);
        return first.Value!.Text != value.Text
            || (meaning == Meaning.Department && DepartmentLevel.Of(entry.Label.Text) != DepartmentLevel.Of(first.Label.Text))
                ? entry
                : null;
    }

    // 部门：某某馆 above 主管部门 | 某某局 says who filled the form in.
    private Entry? SetAboveBare(Entry bare, Entry entry)
    {
        _entries[Meaning.Department] = entry;
        return _entries.TryAdd(Meaning.ReportingUnit, bare) ? null : bare;
    }

    [GeneratedRegex(@"^(部门(名称)?|部门\(?单位\)?名称|单位\(部门\)名称)$")]
    private static partial Regex BareDepartment();
}
