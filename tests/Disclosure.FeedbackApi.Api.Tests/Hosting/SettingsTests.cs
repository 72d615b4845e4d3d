using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("--Feedback:Data=elsewhere")]
    [InlineData("--feedback:data=elsewhere")]
    public void A_setting_is_taken_however_its_name_is_written(string argument)
    {
        Assert.False(Usage.IsUnknown([argument]));
        Assert.Equal("elsewhere", FeedbackSettings.Read([argument]).Data);
    }

    [Theory]
    [InlineData("--Feedback:Dtaa=x", "Dtaa")]
    [InlineData("--Feedback:PasswordIterations=1", "PasswordIterations")]
    [InlineData("--Feedback:ResultStep=abc", "ResultStep")]
    [InlineData("--Feedback:ResultStep=4", "ResultStep 的值 4 太小：至少 5")]
    [InlineData("--Feedback:ResultHours=0", "ResultHours")]
    [InlineData("--Feedback:ExclusionsShownOn=29", "每月的第几天，1 至 28")]
    [InlineData("--Feedback:ExclusionsShownOn=0", "ExclusionsShownOn")]
    [InlineData("--Feedback:RequestSeconds=0", "RequestSeconds")]
    [InlineData("--Feedback:RequestsPerAddress=-1", "RequestsPerAddress")]
    [InlineData("--Feedback:TrustedProxies=10.0.0.0/8,proxy", "proxy")]
    [InlineData("--Feedback:Urls=127.0.0.1:5081", "Urls")]
    [InlineData("--Feedback:Urls=", "Feedback:Urls 是空的")]
    [InlineData("--Feedback:Urls=http://127.0.0.1:5081;https://[::1]:5082", "反向代理")]
    [InlineData("--Feedback:Urls=http://127.0.0.1:5081/feedback", "PathBase")]
    [InlineData("--Feedback:Urls=http://a@127.0.0.1:5081", "用户名")]
    [InlineData("--Feedback:Urls=http://127.0.0.1:5081?a=1", "参数")]
    [InlineData("--Feedback:Urls=http://127.0.0.1:99999", "Urls")]
    [InlineData("--Feedback:Urls=http://www.example.gov.cn:5081", "不是本机的地址")]
    [InlineData("--Feedback:Urls=http://localhost:0", "端口 0")]
    [InlineData("--Feedback:Urls=http://unix:/", "套接字")]
    [InlineData("--Feedback:PathBase=feedback", "PathBase")]
    [InlineData("--Feedback:PathBase=/feedback/", "PathBase")]
    [InlineData("--Feedback:Site=www.example.gov.cn", "Feedback:Site")]
    [InlineData("--Feedback:Site=ftp://www.example.gov.cn", "http://")]
    [InlineData("--Feedback:Site=https://a:b@www.example.gov.cn", "用户名")]
    [InlineData("--Feedback:Site=https://www.example.gov.cn?a=1", "参数")]
    [InlineData("--Feedback:Site=https://www.example.gov.cn/#a", "页内位置")]
    [InlineData("--Feedback:PasswordSignIn=1", "PasswordSignIn")]
    [InlineData("--Feedback:Site:Name=a", "Feedback:Site")]
    public void What_cannot_be_is_said_before_anything_is_opened(string argument, string said)
    {
        var error = Assert.Throws<InvalidDataException>(() => FeedbackSettings.Read([argument]));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", error.Message);
    }

    [Theory]
    [InlineData("--Feedback:Urls=http://*:5081; http://+:0;http://[::1]:5082/;http://localhost:5083")]
    [InlineData("--Feedback:Site=https://www.example.gov.cn/jxgk")]
    [InlineData("--Feedback:Urls=http://unix:/run/feedback.sock")]
    [InlineData("--Feedback:TrustedProxies=10.0.0.0/8, 192.0.2.7,2001:db8::/32")]
    [InlineData("--Feedback:RequestsPerAddress=0")]
    public void What_can_be_is_taken(string argument) => Assert.NotNull(FeedbackSettings.Read([argument]));
}
