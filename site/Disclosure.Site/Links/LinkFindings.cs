using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Site.Links;

/// <summary>DISC105x: links, pictures and markup in texts that do not do for readers what their authors meant.</summary>
public static class LinkFindings
{
    /// <summary>A link to a page or file that the site does not have.</summary>
    public static FindingDefinition PageMissing { get; } = new(
        "DISC1050", Severity.Warning, "文章里的链接没有对应的网页",
        "改正链接：写同目录文件名（grades.md）、从网站首页起的路径（/guide/grades/），或者删去链接。");

    /// <summary>A link to a place on a page that is not there.</summary>
    public static FindingDefinition AnchorMissing { get; } = new(
        "DISC1051", Severity.Warning, "文章里的链接没有对应的位置", "“#”后面写目标页面上小标题的文字，如 #概述；同名的第二个小标题写 #概述-1。");

    /// <summary>A picture.</summary>
    public static FindingDefinition PictureNotShown { get; } = new(
        "DISC1052", Severity.Warning, "文章里的图片不会显示", "网站的文章不带图片，也不载入别的网站的图片，页面上只有图片的说明文字；请改用文字或表格。");

    /// <summary>A link that would run something.</summary>
    public static FindingDefinition LinkNotAllowed { get; } = new(
        "DISC1053", Severity.Warning, "文章里的链接不能用", "链接只用 http、https、mailto 和 tel；页面上只留文字。");

    /// <summary>HTML, or a link to a reference that is not defined.</summary>
    public static FindingDefinition MarkupShownAsTyped { get; } = new(
        "DISC1054", Severity.Warning, "文章里的标记会照原样显示",
        "文章不用 HTML 标签：链接写成 [文字](地址)，强调写成 **文字**；[文字][名称] 形式的链接要另有一行 [名称]: 地址。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [PageMissing, AnchorMissing, PictureNotShown, LinkNotAllowed, MarkupShownAsTyped];
}
