using System.IO.Compression;
using System.Text;
using Disclosure.Site.Pages.Search.Index;

namespace Disclosure.Site.Tests.Pages.Search;

/// <summary>The list of other words is as its notes say, or a word in it would never be searched.</summary>
public sealed class SearchSynonymsTests
{
    private static readonly (string[] Typed, string[] Besides)[] Lines =
        [.. SearchSynonyms.Lines.Select(line => line.Split('=')).Select(parts => (parts[0].Split(' '), parts[1].Split(' ')))];

    [Fact]
    public void A_line_is_what_is_typed_and_what_is_searched_besides()
    {
        Assert.All(SearchSynonyms.Lines, line => Assert.Equal(2, line.Split('=').Length));
        Assert.Contains(Lines, line => line.Typed.Contains("医院") && line.Besides.Contains("诊疗"));
    }

    [Fact]
    public void Words_are_folded_as_what_is_typed_and_have_two_characters_or_more() =>
        Assert.All(Lines.SelectMany(line => line.Typed.Concat(line.Besides)), word =>
        {
            Assert.Equal(SearchText.Fold(word), word);
            Assert.True(word.Length > 1, word);
            Assert.All(word, character => Assert.True(char.IsLetterOrDigit(character), word));
        });

    [Fact]
    public void A_typed_word_stands_in_one_line_and_a_word_once_in_a_line()
    {
        Assert.Distinct(Lines.SelectMany(line => line.Typed));
        Assert.All(Lines, line => Assert.Distinct(line.Besides));
    }

    [Fact]
    public void Nothing_is_searched_besides_that_the_typed_word_would_meet_anyway() => Assert.All(
        Lines.SelectMany(line => line.Typed, (line, typed) => (typed, line.Besides)),
        pair => Assert.DoesNotContain(pair.Besides, word => word.Contains(pair.typed, StringComparison.Ordinal)));

    [Fact]
    public void What_readers_are_sent_has_no_notes_and_stays_small()
    {
        var text = SearchSynonyms.File.ToString();
        using var sent = new MemoryStream();
        using (var packed = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
            packed.Write(Encoding.UTF8.GetBytes(text));

        Assert.DoesNotContain('#', text);
        Assert.InRange(sent.Length, 1, 2500);
    }
}
