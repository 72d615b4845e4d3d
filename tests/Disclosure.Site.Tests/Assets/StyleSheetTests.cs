using System.IO.Compression;
using System.Text;

namespace Disclosure.Site.Tests.Assets;

public sealed class StyleSheetTests
{
    [Fact]
    public void It_stays_under_10_kilobytes_as_servers_send_it()
    {
        using var sent = new MemoryStream();
        using (var packed = new GZipStream(sent, CompressionLevel.SmallestSize, leaveOpen: true))
            packed.Write(Encoding.UTF8.GetBytes(StyleSheet.Text));

        Assert.InRange(sent.Length, 1, 10_000);
    }

    [Fact]
    public void It_loads_nothing()
    {
        Assert.DoesNotContain("@import", StyleSheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", StyleSheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", StyleSheet.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "wash")]
    [InlineData("ink-soft", "paper")]
    [InlineData("ink-soft", "wash")]
    [InlineData("ink-soft", "sheet")]
    [InlineData("brand", "paper")]
    [InlineData("brand", "wash")]
    [InlineData("brand-deep", "brand-wash")]
    [InlineData("good", "good-wash")]
    [InlineData("caution", "caution-wash")]
    [InlineData("bad", "bad-wash")]
    [InlineData("sheet", "brand-deep")]
    public void Text_has_the_contrast_of_WCAG_AA(string text, string ground) =>
        Assert.True(StyleSheet.Contrast(StyleSheet.Colour(text), StyleSheet.Colour(ground)) >= 4.5, $"{text} on {ground}");

    [Theory]
    [InlineData("line-strong", "paper")]
    [InlineData("brand", "sheet")]
    [InlineData("brand", "line")]
    public void Borders_and_bars_that_carry_meaning_have_a_contrast_of_three(string mark, string ground) =>
        Assert.True(StyleSheet.Contrast(StyleSheet.Colour(mark), StyleSheet.Colour(ground)) >= 3, $"{mark} on {ground}");
}
