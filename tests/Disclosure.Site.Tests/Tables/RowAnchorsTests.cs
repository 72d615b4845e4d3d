using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Tests.Tables;

/// <summary>Rows have places that last: made from what they are about, not from where they stand.</summary>
public sealed class RowAnchorsTests
{
    private static readonly Table<(int Year, string Code, string Name)> Coded = new("projects", "项目", of =>
    [
        of.Year("year", "年度", row => new FiscalYear(row.Year)),
        of.Code("code", "项目编码", row => row.Code),
        of.Words("name", "项目", row => row.Name) with { HeadsRow = true },
        of.Code("unitCode", "单位编码", _ => "101"),
    ]);

    private static readonly LinkRoot Root = new("");

    private static readonly Table<string> Named = new("grades", "等级", of => [of.Words("grade", "等级", row => row)]);

    [Fact]
    public void A_row_is_found_by_year_and_code_wherever_it_stands()
    {
        Assert.Equal(["projects-2025-101-001", "projects-2025-101-002"], Places((2025, "101-001", "甲"), (2025, "101-002", "乙")));
        Assert.Equal(["projects-2025-101-002", "projects-2025-101-001"], Places((2025, "101-002", "乙"), (2025, "101-001", "甲")));
    }

    [Fact]
    public void Rows_of_one_code_are_told_apart_by_their_names() => Assert.Equal(
        ["projects-2025-101-001-甲", "projects-2025-101-001-乙", "projects-2025-101-002"],
        Places((2025, "101-001", "甲"), (2025, "101-001", "乙"), (2025, "101-002", "丙")));

    [Fact]
    public void Rows_that_nothing_tells_apart_have_none() => Assert.Equal(
        [null, null, "projects-2025-101-002"], Places((2025, "101-001", "甲"), (2025, "101-001", "甲"), (2025, "101-002", "乙")));

    [Fact]
    public void Without_a_code_a_row_is_found_by_its_heading_without_what_an_address_can_not_have() =>
        Assert.Equal(["grades-优", "grades-未写等级50"], Named.ForReaders(Root, ["优", "未写 等级\"50%"]).Anchors.OfType<string>());

    [Fact]
    public void The_row_has_its_place_as_id_and_a_link_to_it()
    {
        var table = FactTableSlice.Create(Coded.ForReaders(Root, [(2025, "101-001", "甲")]) with { HidesCaption = true }).ToElement();

        Assert.NotNull(table.QuerySelector("tr[id='projects-2025-101-001'] a.pin[href='#projects-2025-101-001']"));
        Assert.Equal("", table.QuerySelector("a.pin")!.TextContent);
    }

    private static List<string?> Places(params (int, string, string)[] rows) => [.. Coded.ForReaders(Root, rows).Anchors];
}
