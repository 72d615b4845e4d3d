using Disclosure.Model.Amounts;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A project with a target, as a row.</summary>
public sealed record BudgetProject
{
    /// <summary>项目编码.</summary>
    public required string Code { get; init; }

    /// <summary>项目名称.</summary>
    public required string Name { get; init; }

    /// <summary>The project page's path.</summary>
    public required string Path { get; init; }

    /// <summary>主管部门's code.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位's code.</summary>
    public required string UnitCode { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>Which of the four budgets, in official words.</summary>
    public required string Budget { get; init; }

    /// <summary>项目, 政策 or 转移支付.</summary>
    public required string Kind { get; init; }

    /// <summary>The year's money; nothing where the form gives none.</summary>
    public required Money? Amount { get; init; }

    /// <summary>How many indicators the target has.</summary>
    public required int Indicators { get; init; }

    /// <summary>Whether the content is withheld; the row then says so in place of the number of indicators.</summary>
    public required bool IsWithheld { get; init; }
}
