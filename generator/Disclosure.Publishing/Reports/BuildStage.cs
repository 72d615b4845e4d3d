namespace Disclosure.Publishing.Reports;

/// <summary>The named steps of a build, in their order.</summary>
public enum BuildStage
{
    /// <summary>读取内容: every file of the content folder.</summary>
    Read,

    /// <summary>检查: every record.</summary>
    Check,

    /// <summary>评分核算: every self-evaluation is scored once.</summary>
    Score,

    /// <summary>生成网页: page models, HTML, JSON twins and CSV tables, streamed page by page.</summary>
    Pages,

    /// <summary>附属文件: style sheet, icons, sitemap, robots.txt.</summary>
    Attachments,

    /// <summary>启用新站: the finished folder takes the place of the old one.</summary>
    Swap,
}
