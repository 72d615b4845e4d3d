using System.Text.RegularExpressions;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Tests.Policies;

/// <summary>What the policy asks for, duty by duty: complete, and true of the checks that there are.</summary>
public sealed partial class PolicyDutiesTests
{
    private const int ShortestReason = 10;
    private const int LongestText = 45;

    // How an approval is written in a file, which no reader of the site asks about.
    private static readonly string[] OfFiles = ["DISC3030", "DISC3031", "DISC3032"];

    private static readonly Dictionary<string, FindingDefinition> Findings =
        RecordChecks.All.DistinctBy(definition => definition.Code).ToDictionary(definition => definition.Code);

    public static TheoryData<Clause> Clauses => [.. Policy.Clauses];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Every_clause_has_duties(Clause clause) => Assert.InRange(PolicyDuties.Of(clause).Count(), 3, 15);

    [Fact]
    public void Duties_stand_in_the_order_of_the_clauses_and_none_is_said_twice()
    {
        Assert.Equal(Policy.Clauses, PolicyDuties.All.Select(duty => duty.Clause).Distinct());
        Assert.Equal(PolicyDuties.All.Select(duty => duty.Clause).Order(), PolicyDuties.All.Select(duty => duty.Clause));
        Assert.Equal(PolicyDuties.All.Length, PolicyDuties.All.Select(duty => duty.Text).Distinct().Count());
    }

    [Fact]
    public void Every_duty_is_seen_on_a_page_or_says_why_not()
    {
        Assert.All(PolicyDuties.All, duty => Assert.True(duty.Places.Length > 0 || duty.Missing is not null, duty.Text));
        Assert.All(
            PolicyDuties.All.Where(duty => duty.Places.IsEmpty),
            duty => Assert.StartsWith("还没有：", duty.Missing!, StringComparison.Ordinal));
        Assert.All(
            PolicyDuties.All.Where(duty => duty.Missing is not null),
            duty => Assert.InRange(duty.Missing!.Length, ShortestReason, int.MaxValue));
    }

    [Fact]
    public void Every_check_that_a_duty_names_is_one_that_the_clause_asks_for() => Assert.All(
        PolicyDuties.All.SelectMany(duty => duty.Findings.Select(code => (duty.Clause, Code: code))),
        named => Assert.Equal(named.Clause, Findings[named.Code].Clause));

    [Fact]
    public void Every_check_that_a_clause_asks_for_serves_a_duty_of_it()
    {
        var named = PolicyDuties.All.SelectMany(duty => duty.Findings.Select(code => (duty.Clause, code))).ToHashSet();

        Assert.Empty(Findings.Values
            .Where(finding => finding.Clause is { } clause && !named.Contains((clause, finding.Code)))
            .Select(finding => finding.Code)
            .Except(OfFiles));
    }

    [Fact]
    public void A_place_has_one_name_and_a_name_one_place()
    {
        var places = PolicyDuties.All.SelectMany(duty => duty.Places).Select(place => (place.Address, place.Name)).Distinct().ToList();

        Assert.Equal(places.Count, places.Select(place => place.Address).Distinct().Count());
        Assert.Equal(places.Count, places.Select(place => place.Name).Distinct().Count());
    }

    [Fact]
    public void Texts_are_short_and_speak_to_citizens()
    {
        Assert.All(PolicyDuties.All, duty => Assert.InRange(duty.Text.Length, 5, LongestText));
        Assert.All(
            PolicyDuties.All.SelectMany(duty => new[] { duty.Text, duty.Missing ?? "" }),
            text => Assert.DoesNotMatch(StaffWords, text));
    }

    [GeneratedRegex("登记|录入|导入|补录|填报时|校验|建站|本系统|后台|工作人员|经办|上线|待补|待定|字段|键名|命令|TODO|DISC")]
    private static partial Regex StaffWords { get; }
}
