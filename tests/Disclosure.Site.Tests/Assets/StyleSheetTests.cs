using System.IO.Compression;
using System.Text;

namespace Disclosure.Site.Tests.Assets;

public sealed class StyleSheetTests
{
    [Fact]
    public void It_stays_under_10_kilobytes_as_servers_send_it_and_explains_itself_to_nobody()
    {
        using var sent = new MemoryStream();
        using (var packed = new GZipStream(sent, CompressionLevel.SmallestSize, leaveOpen: true))
            packed.Write(Encoding.UTF8.GetBytes(StyleSheet.Text));

        Assert.InRange(sent.Length, 1, 10_000);
        Assert.DoesNotContain("/*", StyleSheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_loads_nothing()
    {
        Assert.DoesNotContain("@import", StyleSheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", StyleSheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", StyleSheet.Text, StringComparison.Ordinal);
    }

    /// <summary>Every text that the style sheet sets on every ground it may stand on.</summary>
    public static TheoryData<string, string, string> Texts
    {
        get
        {
            var pairs = new TheoryData<string, string, string>();
            string[] grounds = ["paper", "sheet", "wash", "brand-wash", "hover"];
            foreach (var scheme in new[] { "light", "dark" })
            {
                foreach (var text in new[] { "ink", "ink-soft", "brand", "brand-deep" })
                    foreach (var ground in grounds)
                        pairs.Add(scheme, text, ground);
                foreach (var state in new[] { "good", "caution", "bad" })
                    foreach (var ground in new[] { $"{state}-wash", "paper", "sheet" })
                        pairs.Add(scheme, state, ground);
                foreach (var state in new[] { "good", "caution", "bad" })
                    pairs.Add(scheme, "ink", $"{state}-wash");
                pairs.Add(scheme, "on-brand", "brand-deep");
                pairs.Add(scheme, "on-brand", "brand");
                pairs.Add(scheme, "on-band", "band");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_has_the_contrast_of_WCAG_AAA_in_both_schemes(string scheme, string text, string ground) => Assert.InRange(
        StyleSheet.Contrast(StyleSheet.Colours(scheme)[text], StyleSheet.Colours(scheme)[ground]), 7, 21);

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_services_pages_have_the_sites_colours(string scheme)
    {
        var form = StyleSheet.ColoursOf(Repository.Read("feedback-api/Disclosure.FeedbackApi/Pages/assets/form.css"), scheme);

        Assert.InRange(form.Count, 15, 100);
        Assert.All(form, colour => Assert.Equal((colour.Key, StyleSheet.Colours(scheme)[colour.Key]), (colour.Key, colour.Value)));
    }

    [Theory]
    [InlineData("line-strong", "paper")]
    [InlineData("line-strong", "wash")]
    [InlineData("brand", "sheet")]
    [InlineData("brand", "line")]
    [InlineData("band-mark", "band")]
    [InlineData("seal", "sheet")]
    public void Borders_and_bars_that_carry_meaning_have_a_contrast_of_three_in_both_schemes(string mark, string ground) => Assert.All(
        new[] { StyleSheet.Light, StyleSheet.Dark }, colours => Assert.InRange(StyleSheet.Contrast(colours[mark], colours[ground]), 3, 21));

    [Fact]
    public void The_dark_scheme_names_every_colour_anew_and_colours_are_named_nowhere_else()
    {
        Assert.Equal(StyleSheet.Light.Keys.Order(), StyleSheet.Dark.Keys.Order());
        var afterTokens = StyleSheet.Text[StyleSheet.Text.IndexOf("*, ::before", StringComparison.Ordinal)..];
        Assert.DoesNotMatch(@":[^;{}]*(#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\()[^;{}]*;", afterTokens);
    }
}
