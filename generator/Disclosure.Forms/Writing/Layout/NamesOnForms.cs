using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>Names as forms write them: 主管部门及代码 is one cell, <c>101-某某局</c>.</summary>
internal static class NamesOnForms
{
    /// <summary>A department or unit with its code; without it where the two could not be told apart again.</summary>
    public static string? Of(UnitCode code, RecordSet records)
    {
        if (code.Value.Length == 0)
            return null;
        var name = records.FindUnit(code)?.Name ?? NotWritten.UnitName;
        var glued = $"{code}-{name}";
        return CodedName.Parse(glued) == new CodedName(code.Value, name) ? glued : name;
    }

    /// <summary>A project's name in a year, or in the nearest year that has one.</summary>
    public static string OfProject(ProjectCode code, int year, RecordSet records) =>
        records.ProjectTargets.Where(target => target.Code == code).Select(target => (target.Name, target.Year.Number))
            .Concat(records.ProjectSelfEvaluations.Where(self => self.Code == code).Select(self => (self.Name, self.Year.Number)))
            .OrderBy(named => Math.Abs(named.Number - year))
            .Select(named => named.Name)
            .FirstOrDefault(NotWritten.ProjectName);
}
