using Disclosure.FeedbackApi.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>A code is the code however it was typed.</summary>
public sealed class CodeSpellingTests
{
    [Theory]
    [InlineData("7K3MX9QD2HTW")]
    [InlineData("7k3m-x9qd-2htw")]
    [InlineData("７Ｋ３Ｍ－Ｘ９ＱＤ－２ＨＴＷ")]
    [InlineData("７ｋ３ｍ　ｘ９ｑｄ　２ｈｔｗ")]
    [InlineData("7K3M–X9QD—2HTW")]
    [InlineData("7K3M‐X9QD‑2HTW")]
    [InlineData("7K3M−X9QDー2HTW")]
    [InlineData("7K3M一X9QD一2HTW")]
    [InlineData("7K3M──X9QD━━2HTW")]
    [InlineData("7K3M\u200bX9QD\ufeff2HTW\u2060")]
    [InlineData("\u202a7K3MX9QD2HTW\u202c")]
    [InlineData(" 7K3M X9QD 2HTW。")]
    [InlineData("“7K3M-X9QD-2HTW”")]
    [InlineData("《7K3M.X9QD.2HTW》.")]
    [InlineData("7K3M\tX9QD\r\n2HTW,")]
    public void It_is_the_code(string typed) => Assert.Equal("7K3MX9QD2HTW", UnambiguousCode.Read(typed));

    [Theory]
    [InlineData("７Ｋ３Ｍ－ｏＩｌ１", "7K3M0111")]
    [InlineData("7K3MX9QD2HTU", "7K3MX9QD2HTU")]
    [InlineData("七K3M", "七K3M")]
    public void What_is_no_code_is_none_either(string typed, string read) => Assert.Equal(read, UnambiguousCode.Read(typed));

    [Fact]
    public void What_is_far_too_long_is_not_looked_at()
    {
        var typed = string.Concat(Enumerable.Repeat(" ", 10_000)) + "7K3MX9QD2HTW";

        Assert.Equal("-", UnambiguousCode.Read(typed));
        Assert.True(UnambiguousCode.IsAnything(typed));
    }

    [Fact]
    public void Every_code_is_itself_between_any_of_the_marks_that_are_left_out()
    {
        var random = new Random(7);
        const string Marks = " -–—−ー一\u200b\u3000。．，\"“”'·_（）";
        for (var i = 0; i < RandomCases.Of(2_000); i++)
        {
            var code = UnambiguousCode.Make(InvitationCode.Length);
            var typed = string.Concat(code.Select(letter => $"{Marks[random.Next(Marks.Length)]}{Typed(letter, random.Next(4))}"));
            Assert.Equal(code, UnambiguousCode.Read(typed));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200b ")]
    [InlineData("——")]
    [InlineData("。")]
    public async Task Blanks_and_dashes_alone_are_no_code(string token)
    {
        await using var server = await FeedbackServer.StartAsync();

        var receipt = await server.GiveAsync(5, token);

        Assert.Equal(RatingChannel.Open, (await server.Store.FindAsync(receipt, CancellationToken.None))!.Channel);
    }

    [Fact]
    public async Task Codes_receipts_and_codes_of_cases_are_read_from_any_keyboard()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];

        var receipt = await server.GiveAsync(1, Wide(code) + "。");
        var found = await server.GetAsync($"api/receipts/{Uri.EscapeDataString("“" + Wide(receipt) + "”")}");

        Assert.Equal(receipt, found.GetProperty("receipt").GetString());
        Assert.Equal(RatingChannel.Invited, (await server.Store.FindAsync(receipt, CancellationToken.None))!.Channel);
    }

    private static string Wide(string code) => string.Concat(code.Select(letter => Typed(letter, 2)));

    private static char Typed(char letter, int how) => how switch
    {
        0 => char.ToLowerInvariant(letter),
        1 => (char)(char.ToLowerInvariant(letter) + 0xFEE0),
        2 => (char)(letter + 0xFEE0),
        _ => letter,
    };
}
