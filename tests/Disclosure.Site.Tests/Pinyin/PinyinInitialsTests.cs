using System.Text;
using Disclosure.Site.Pinyin;

namespace Disclosure.Site.Tests.Pinyin;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("医疗保障", "ylbz")]
    [InlineData("示例区教育局", "slqjyj")]
    [InlineData("瀍河", "ch")]
    [InlineData("㑇", "z")]
    [InlineData("𬭊", "d")]
    public void A_character_has_the_letter_of_its_usual_reading(string text, string letters) =>
        Assert.Equal(letters, PinyinInitials.Of(text));

    [Theory]
    [InlineData("会计核算中心", "kjhszx")]
    [InlineData("社会计划", "shjh")]
    [InlineData("重点项目", "zdxm")]
    [InlineData("灾后重建", "zhcj")]
    [InlineData("银行", "yh")]
    [InlineData("道路运行业务", "dlyxyw")]
    [InlineData("行业监管", "hyjg")]
    [InlineData("长期护理", "cqhl")]
    [InlineData("校长培训", "xzpx")]
    [InlineData("争议调解", "zytj")]
    [InlineData("社会调查", "shdc")]
    [InlineData("音乐喷泉", "yypq")]
    [InlineData("俱乐部", "jlb")]
    [InlineData("厦门", "xm")]
    [InlineData("首都", "sd")]
    [InlineData("乡镇给排水", "xzjps")]
    [InlineData("畜牧站", "xmz")]
    [InlineData("儿童福利", "etfl")]
    public void A_word_says_how_its_characters_are_read(string text, string letters) =>
        Assert.Equal(letters, PinyinInitials.Of(text));

    [Theory]
    [InlineData("5G 基站（2025年）", "5gjz2025n")]
    [InlineData("“雪亮工程”", "xlgc")]
    [InlineData("", "")]
    [InlineData("\ud842", "")]
    public void Letters_and_figures_stay_and_what_has_no_reading_is_left_out(string text, string letters) =>
        Assert.Equal(letters, PinyinInitials.Of(text));

    [Fact]
    public void Every_character_of_GB_2312_has_a_reading()
    {
        var common = CommonCharacters().ToList();

        Assert.Equal(6763, common.Count);
        Assert.DoesNotContain(common, character => PinyinInitials.Of(character).Length != 1);
    }

    [Fact]
    public void Every_word_of_the_list_has_a_letter_for_each_of_its_characters_and_no_word_stands_twice()
    {
        var lines = PinyinFile.LinesOf("phrases.txt").Select(line => line.Split(' ')).ToList();

        Assert.All(lines, parts => Assert.Equal(parts[0].Length, parts[1].Length));
        Assert.Equal(lines.Count, lines.Select(parts => parts[0]).Distinct().Count());
        Assert.All(lines, parts => Assert.Equal(parts[1], PinyinInitials.Of(parts[0])));
    }

    private static IEnumerable<string> CommonCharacters()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!;
        for (var row = 0xB0; row <= 0xF7; row++)
        {
            for (var cell = 0xA1; cell <= 0xFE; cell++)
            {
                if (gb.GetString([(byte)row, (byte)cell]) is { Length: 1 } character && character[0] is >= '\u4e00' and <= '\u9fff')
                    yield return character;
            }
        }
    }
}
