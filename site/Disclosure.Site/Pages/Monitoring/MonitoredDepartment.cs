using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Site.Pages.Monitoring;

/// <summary>A department's monitoring of a year, its units' among it, as a row: of each project the newest.</summary>
public sealed record MonitoredDepartment
{
    /// <summary>The department's code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The page's path.</summary>
    public required string Path { get; init; }

    /// <summary>How many projects were monitored.</summary>
    public required int Monitored { get; init; }

    /// <summary>How many of them are off.</summary>
    public required int Off { get; init; }

    /// <summary>How many have an indicator that cannot be reached any more.</summary>
    public required int Hopeless { get; init; }

    /// <summary>What the year has, of the projects that state it and what was spent.</summary>
    public required Money? Budget { get; init; }

    /// <summary>What was spent, of the same.</summary>
    public required Money? Executed { get; init; }

    /// <summary>How many projects are in neither sum, because one of the amounts is withheld or not stated.</summary>
    public required int WithoutAmounts { get; init; }

    /// <summary>执行进度.</summary>
    public ExecutionRate Execution => ExecutionRate.Of(Budget, Executed);
}
