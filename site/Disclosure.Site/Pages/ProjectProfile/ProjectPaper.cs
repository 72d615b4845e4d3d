namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>What the page says on paper of what is not printed.</summary>
internal static class ProjectPaper
{
    /// <summary>The years and the folded lines that paper leaves out, with the address that has them.</summary>
    public static string NotPrinted(ProjectPage page)
    {
        var years = page.Years.Where(year => !year.IsOpen).Select(year => $"{year.Year}").ToList();
        var others = years.Count > 0 ? $"{string.Join("、", years)} 年度的各项内容（各年数字见“历年一览”），以及" : "";
        return $"没有印出的：{others}只印了一行摘要的明细，各指标的基期值、评分规则和计分过程。全部内容见网页 {page.Address ?? page.Path}";
    }
}
