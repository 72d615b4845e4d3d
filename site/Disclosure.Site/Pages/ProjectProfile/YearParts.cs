namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>The parts of a project's year, stage by stage.</summary>
public sealed record YearParts
{
    /// <summary>The part on 事前绩效评估.</summary>
    public required StagePart Assessed { get; init; }

    /// <summary>The part on 绩效目标, its review among it.</summary>
    public required StagePart Promised { get; init; }

    /// <summary>The part on 绩效运行监控.</summary>
    public required StagePart Monitored { get; init; }

    /// <summary>The part on 绩效自评.</summary>
    public required StagePart Evaluated { get; init; }

    /// <summary>The part on 问题整改; nothing where nothing was to be mended.</summary>
    public StagePart? Mended { get; init; }

    /// <summary>The part on 评价结果应用.</summary>
    public required StagePart Applied { get; init; }

    /// <summary>The part on the exit; nothing where it did not end in the year.</summary>
    public StagePart? Ended { get; init; }
}
