using System.Text.Json;
using AngleSharp.Dom;
using Disclosure.Model.Policies;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.PolicyDuties;
using Disclosure.Site.Tests.Corrections;
using Duties = Disclosure.Model.Policies.PolicyDuties;

namespace Disclosure.Site.Tests.Pages.PolicyDuties;

/// <summary><c>policy/</c>: what the register of pages has, and what a site shows of it.</summary>
public sealed class PolicyPageTests
{
    private static readonly List<PageAddress> Addresses = [.. PageKinds.All.SelectMany(kind => kind.Addresses)];

    public static TheoryData<string> Places => [.. Duties.All.SelectMany(duty => duty.Places).Select(place => place.Address).Distinct()];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_page_that_a_duty_names_is_a_kind_of_page_with_the_tables_that_it_names(string place)
    {
        var address = Assert.Single(Addresses, address => address.Address == place);
        var named = Duties.All.SelectMany(duty => duty.Places).Where(at => at.Address == place).SelectMany(at => at.Tables).Distinct();

        Assert.Empty(named.Except(address.Tables.Select(table => table.Key)));
    }

    [Fact]
    public void Every_kind_of_page_serves_a_clause() => Assert.All(
        PageKinds.All, kind => Assert.True(
            kind.Clauses.Length > 0,
            string.Join(' ', kind.Addresses.Select(address => address.Address)) + " serves no duty of the policy."));

    [Fact]
    public void A_link_calls_a_page_what_the_page_is_called()
    {
        var names = Duties.All.SelectMany(duty => duty.Places).DistinctBy(place => place.Address).ToDictionary(
            place => place.Address, place => place.Name);
        var links = PageKinds.All.SelectMany(kind => kind.Footer(CorrectedDistrict.Facts))
            .Where(link => names.ContainsKey(link.Path)).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(link.Name, names[link.Path]));
    }

    [Fact]
    public void A_duty_that_this_site_has_no_page_for_yet_is_not_said_to_be_served()
    {
        var row = Row("执行到期的政策和项目及时清退", _ => null);

        Assert.Equal(DutyState.None, row.State);
        Assert.Equal("还没有公布过这方面的内容。", row.Missing);
    }

    [Fact]
    public void A_duty_that_is_served_but_for_a_part_is_partly_served()
    {
        Assert.Equal(DutyState.Served, Row("执行到期的政策和项目及时清退", place => place.Address).State);
        Assert.Equal(DutyState.Partly, Row("增强财政的可持续性", place => place.Address).State);
        Assert.Equal(DutyState.None, Row("组建预算绩效管理专家学者智库", place => place.Address).State);
    }

    [Fact]
    public void Links_lead_to_the_newest_years_page_or_to_the_list_of_pages_or_say_that_there_is_none()
    {
        var document = Page().ToDocument();

        Assert.Contains("../years/2025/budget/", Hrefs(document));
        Assert.Contains("../projects/", Hrefs(document));
        Assert.DoesNotContain(Hrefs(document), href => href.Contains('{') || href.Contains("%7B"));
        Assert.Contains("绩效运行监控（暂无）", document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_duty_is_a_row_of_the_data_with_pages_tables_and_checks()
    {
        var table = Assert.Single(Page().Tables);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Page().WriteFacts(json);
            json.WriteEndObject();
        }

        using var facts = JsonDocument.Parse(stream.ToArray());
        Assert.Equal("duties.csv", table.FileName);
        Assert.Equal(Duties.All.Length, table.Rows.Count());
        Assert.Equal(Duties.All.Length, facts.RootElement.GetProperty("duties").GetInt32());
        Assert.Equal(19, facts.RootElement.GetProperty("clauses").GetInt32());
    }

    private static IEnumerable<string> Hrefs(IDocument document) =>
        document.QuerySelectorAll(".duties a").Select(link => link.GetAttribute("href")!);

    private static PolicyPage Page() => (PolicyPage)CorrectedDistrict.PageAt(SitePaths.Policy);

    private static DutyRow Row(string text, Func<DutyPlace, string?> path)
    {
        var duty = Duties.All.Single(duty => duty.Text == text);
        return new DutyRow(duty, 1, [.. duty.Places.Select(place => new DutyLink(place.Name, path(place), HasData: true))], [], []);
    }
}
