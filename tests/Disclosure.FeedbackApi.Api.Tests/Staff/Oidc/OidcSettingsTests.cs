using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Staff.Oidc;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

public sealed class OidcSettingsTests
{
    [Fact]
    public void Without_an_authority_there_is_no_provider() => Assert.Null(OidcSettings.Of(new FeedbackOptions()));

    [Fact]
    public void Whole_settings_are_taken()
    {
        var settings = OidcSettings.Of(Whole())!;

        Assert.Equal(
            (
                new Uri("https://sso.example.gov.cn/realms/caizheng"),
                "disclosure",
                "secret",
                "roles",
                "editor",
                "approver",
                "preferred_username"),
            (
                settings.Authority,
                settings.ClientId,
                settings.ClientSecret,
                settings.RoleClaim,
                settings.EditorRole,
                settings.ApproverRole,
                settings.NameClaim));
    }

    [Theory]
    [InlineData("OidcAuthority", "", "缺少 Feedback__OidcAuthority。")]
    [InlineData("OidcClientId", "", "缺少 Feedback__OidcClientId。")]
    [InlineData("OidcClientSecret", "", "缺少 Feedback__OidcClientSecret 或 Feedback__OidcClientSecretFile。")]
    [InlineData("OidcClientSecretFile", "x", "OidcClientSecret 和 OidcClientSecretFile 只能设置一个。")]
    [InlineData("OidcRoleClaim", "", "缺少 Feedback__OidcRoleClaim。")]
    [InlineData("OidcNameClaim", "", "缺少 Feedback__OidcNameClaim。")]
    [InlineData("OidcEditorRole", "approver", "OidcEditorRole 和 OidcApproverRole 不能相同。")]
    [InlineData("OidcAuthority", "http://sso.example.gov.cn", "OidcAuthority 须为 https：http://sso.example.gov.cn。")]
    public void Half_settings_refuse_to_start_and_say_what_is_wrong(string name, string value, string message)
    {
        var options = Whole();
        typeof(FeedbackOptions).GetProperty(name)!.SetValue(options, value);

        var error = Assert.Throws<InvalidDataException>(() => OidcSettings.Of(options));

        Assert.Equal("统一登录（OpenID Connect）的设置有误：" + message, error.Message);
    }

    [Theory]
    [InlineData("sso.example.gov.cn", "网址须以 http:// 或 https:// 开头，后面是主机名")]
    [InlineData("ftp://sso.example.gov.cn", "网址须以 http:// 或 https:// 开头，后面是主机名")]
    [InlineData("https://a@sso.example.gov.cn", "网址里不能有用户名和口令（@ 前面的部分）")]
    [InlineData("https://sso.example.gov.cn?a=1", "网址里不能有查询参数（? 后面的部分）")]
    [InlineData("https://sso.example.gov.cn/#a", "网址里不能有页内位置（# 后面的部分）")]
    public void An_authority_that_is_no_address_is_refused_with_how_one_is_written(string authority, string objection)
    {
        var options = Whole();
        options.OidcAuthority = authority;

        Assert.Equal(
            $"统一登录（OpenID Connect）的设置有误：OidcAuthority 的“{authority}”不对：{objection}。"
                + "写成 https://sso.example.gov.cn/realms/caizheng。",
            Assert.Throws<InvalidDataException>(() => OidcSettings.Of(options)).Message);
    }

    [Fact]
    public void Settings_by_which_nobody_could_sign_in_are_refused()
    {
        var withoutRoles = Whole();
        (withoutRoles.OidcEditorRole, withoutRoles.OidcApproverRole) = ("", "");

        Assert.Throws<InvalidDataException>(() => OidcSettings.Of(withoutRoles));
        Assert.Throws<InvalidDataException>(() => OidcSettings.Of(new FeedbackOptions { PasswordSignIn = false }));
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://[::1]:8080/")]
    public void Only_a_provider_on_this_machine_may_do_without_TLS(string authority)
    {
        var options = Whole();
        options.OidcAuthority = authority;

        Assert.Equal(authority, OidcSettings.Of(options)!.Authority.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://sso.example.gov.cn")]
    [InlineData("https://sso.example.gov.cn/")]
    [InlineData("https://sso.example.gov.cn/realms/caizheng")]
    [InlineData("https://sso.example.gov.cn/realms/caizheng/")]
    public void The_providers_address_is_taken_as_it_is_written(string authority)
    {
        var options = Whole();
        options.OidcAuthority = authority;

        Assert.Equal(authority, OidcSettings.Of(options)!.Authority.OriginalString);
    }

    [Fact]
    public async Task The_secret_may_be_in_a_file()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "secret of the file\n");
        var options = Whole();
        (options.OidcClientSecret, options.OidcClientSecretFile) = ("", file);

        Assert.Equal("secret of the file", OidcSettings.Of(options)!.ClientSecret);
        File.Delete(file);
        Assert.Contains("读不了", Assert.Throws<InvalidDataException>(() => OidcSettings.Of(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_service_does_not_start_with_half_settings()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-test-");

        Assert.Throws<InvalidDataException>(() =>
            FeedbackHost.Create(new FeedbackOptions { Data = folder.FullName, OidcAuthority = "https://sso.example.gov.cn" }));

        folder.Delete(recursive: true);
    }

    private static FeedbackOptions Whole() => new()
    {
        OidcAuthority = "https://sso.example.gov.cn/realms/caizheng",
        OidcClientId = "disclosure",
        OidcClientSecret = "secret",
        OidcEditorRole = "editor",
        OidcApproverRole = "approver",
    };
}
