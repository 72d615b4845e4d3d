namespace Disclosure.Site.Layout;

/// <summary>The parts of the site that the navigation names.</summary>
public enum SiteSection
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>首页.</summary>
    Home,

    /// <summary>部门单位, with the pages of units and projects.</summary>
    Units,

    /// <summary>预算绩效目标.</summary>
    Budget,

    /// <summary>决算绩效自评.</summary>
    Accounts,

    /// <summary>重点评价.</summary>
    Evaluations,

    /// <summary>公开时限.</summary>
    Disclosure,

    /// <summary>服务评价, with the pages of surveys and receipts.</summary>
    Rating,

    /// <summary>名词解释.</summary>
    Glossary,

    /// <summary>使用指南.</summary>
    Guide,
}
