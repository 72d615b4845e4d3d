using Disclosure.Model.Editions;

namespace Disclosure.Model.Tests.Publication;

public sealed class WithdrawalReasonTests
{
    [Theory]
    [InlineData("涉密。依据：《政府信息公开条例》第十四条。", "涉密", "《政府信息公开条例》第十四条")]
    [InlineData("重复公开。", "重复公开", null)]
    [InlineData(null, "", null)]
    public void Why_and_on_what_basis_are_told_apart(string? text, string reason, string? basis) =>
        Assert.Equal(new WithdrawalReason(reason, basis), WithdrawalReason.Parse(text));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var why = new WithdrawalReason("涉密", "《政府信息公开条例》第十四条");

        Assert.Equal("涉密。依据：《政府信息公开条例》第十四条。", why.ToString());
        Assert.Equal(why, WithdrawalReason.Parse(why.ToString()));
    }
}
