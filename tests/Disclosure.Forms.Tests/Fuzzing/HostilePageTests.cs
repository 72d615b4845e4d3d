using System.Text;

namespace Disclosure.Forms.Tests.Fuzzing;

/// <summary>Web pages made to eat memory or time are refused, or read, within a bound far below what they ask for.</summary>
public class HostilePageTests
{
    [Theory]
    [InlineData("<div>", 1_500_000)]
    [InlineData("<td>一级指标</td>", 400_000)]
    [InlineData("<table><tr><td>", 400_000)]
    [InlineData("<tr><td rowspan=65534 colspan=1000>一级指标</td></tr>", 100_000)]
    [InlineData("<table>a<tr>", 400_000)]
    [InlineData("<font size=1><i><u><p>", 200_000)]
    [InlineData("&nbsp;", 1_000_000)]
    public void A_page_of_one_thing_over_and_over(string part, int times) => Read(part, times);

    // The slowest that we know. As large as a file may be where nobody waits for it.
    [Fact]
    public void A_page_of_elements_that_begin_and_are_nothing() => Read("<", Math.Min(RandomCases.Of(1_000_000), 8_000_000));

    private static void Read(string part, int times) =>
        HostileFile.Read(Encoding.UTF8.GetBytes("<html><table>" + string.Concat(Enumerable.Repeat(part, times))), "a.html");
}
