using Disclosure.Model.Calendar;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Tests.Publication;

public sealed class CodeRenamesTests
{
    [Fact]
    public void A_chain_leads_to_the_newest_code_at_once()
    {
        var renames = new CodeRenames([Renaming(1, "a", "b"), Renaming(2, "b", "c")]);

        Assert.Equal(("c", "c", "c"), (renames.Now("a"), renames.Now("b"), renames.Now("c")));
        Assert.Equal("a b", string.Join(' ', renames.FormerOf("c")));
    }

    [Fact]
    public void The_way_back_makes_no_loop()
    {
        var renames = new CodeRenames([Renaming(1, "a", "b"), Renaming(2, "b", "a")]);

        Assert.Equal(("a", "a"), (renames.Now("a"), renames.Now("b")));
        Assert.Equal("b", Assert.Single(renames.FormerOf("a")));
        Assert.Empty(renames.FormerOf("b"));
    }

    [Fact]
    public void What_records_say_comes_after_what_editions_did()
    {
        var renames = new CodeRenames([Renaming(1, "a", "b")]).With([new("a", "x", false), new("b", "c", false)]);

        Assert.Equal(("c", "c"), (renames.Now("a"), renames.Now("b")));
        Assert.Null(renames.All.Single(code => code.Old == "b").Edition);
        Assert.NotNull(renames.All.Single(code => code.Old == "a").Edition);
    }

    [Theory]
    [InlineData("years/2025/budget/projects/101-001.yaml", "years/2025/budget/projects/101-901.yaml")]
    [InlineData("years/2025/process/monitoring/101-001-2025-06-30.yaml", "years/2025/process/monitoring/101-901-2025-06-30.yaml")]
    [InlineData("years/2025/accounts/evaluations/101-001-key.md", "years/2025/accounts/evaluations/101-901-key.md")]
    [InlineData("years/2025/budget/projects/101-0010.yaml", "years/2025/budget/projects/101-0010.yaml")]
    [InlineData("units/101.yaml", "units/501.yaml")]
    [InlineData("years/2025/process/monitoring/101-2025-06-30.yaml", "years/2025/process/monitoring/501-2025-06-30.yaml")]
    [InlineData("years/2025/satisfaction/101-001.yaml", "years/2025/satisfaction/101-001.yaml")]
    [InlineData("guide/101-001.md", "guide/101-001.md")]
    public void A_path_has_the_code_that_holds(string path, string now)
    {
        var renames = CodeRenames.None.With([new("101-001", "101-901", false), new("101", "501", true)]);

        Assert.Equal(now, CodePaths.Now(new PublicPath(path), renames).Value);
    }

    [Fact]
    public void An_act_s_key_has_the_codes_of_its_units_and_a_survey_s_stays()
    {
        var renames = CodeRenames.None.With([new("101", "501", true)]);

        Assert.Equal("501+102", renames.Now(new RecordKey(RecordKind.ApprovalAct, new FiscalYear(2025), "101+102")).Code);
        Assert.Equal("101", renames.Now(new RecordKey(RecordKind.Satisfaction, new FiscalYear(2025), "101")).Code);
    }

    [Fact]
    public void A_moved_path_is_public_since_it_was()
    {
        var (old, now) = (new PublicPath("units/101.yaml"), new PublicPath("units/501.yaml"));
        var first = Renaming(1, "x", "y") with { Changes = [new Change(old, null, Object('a'))] };
        var second = Renaming(2, "101", "501") with
        {
            Changes = [new Change(old, Object('a'), null), new Change(now, null, Object('b')) { From = old }],
        };

        var days = Publications.ByPath(new EditionHistory([first, second]));

        Assert.Equal([now], days.Keys);
        Assert.Equal((first.Day, second.Day), (days[now].First, days[now].Last));
        Assert.Equal(2, Publications.VersionsByPath(new EditionHistory([first, second]))[now].Length);
    }

    private static ObjectId Object(char digit) => new(new ContentHash(new string(digit, 64)));

    private static Edition Renaming(int day, string old, string now) => new()
    {
        Id = new EditionId(new DateOnly(2025, 3, day), 1),
        Previous = null,
        At = new DateTimeOffset(2025, 3, day, 12, 0, 0, TimeSpan.FromHours(8)),
        Kind = ReleaseKind.Revision,
        Scope = new ReleaseScope.OfCodes([new RenamedCode(old, now, false)]),
        Reason = "换了编码",
        Changes = [],
        State = new ContentHash(new string('0', 64)),
        Format = 1,
        Tool = "test",
        Signatures = [],
    };
}
