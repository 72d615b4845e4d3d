using System.Text.RegularExpressions;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// Whoever answers is named by the post (clause 十五), never by name. Names are guessed from surnames that begin no everyday word, so that
/// it warns: 张三, 局长李四, 王科长.
/// </summary>
internal static partial class ResponsibleRoleCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var role = record.Record switch
        {
            ProcessRecord process => process.ResponsibleRole,
            PerformanceTable table => table.ResponsibleRole,
            _ => null,
        };
        if (role is null)
            return;
        foreach (Match match in Named.Matches(role.Trim()))
            findings.AddPersonal(
                ResponsibilityFindings.NameInRole, "responsibleRole", "责任岗位里疑似写了姓名（已隐去）。", match.Value);
    }

    [GeneratedRegex(
        "^(?:[" + Surnames.Plain + @"][\p{IsCJKUnifiedIdeographs}]{1,2}$"
        + "|[" + Surnames.Plain + "](?:局长|处长|科长|股长|主任|书记|所长|站长|院长|校长|主席|部长|经理|会计)$)"
        + "|(?:局长|处长|科长|股长|主任|书记|所长|站长|院长|校长|主席|部长|负责人|经理|会计|主管)[ :：（(]*"
        + "[" + Surnames.Plain + @"][\p{IsCJKUnifiedIdeographs}]{1,2}[)）]?$")]
    private static partial Regex Named { get; }
}
