using Disclosure.Staff.Settings;
using Disclosure.Model.Portals;

namespace Disclosure.Staff.Oidc;

/// <summary>The OpenID provider that staff sign in with.</summary>
/// <param name="Authority">Its address, to which <c>/.well-known/openid-configuration</c> is added.</param>
/// <param name="ClientId">What it calls this service.</param>
/// <param name="ClientSecret">The secret that it gave to this service.</param>
/// <param name="RoleClaim">The claim that holds what a person may do.</param>
/// <param name="EditorRole">Its value for editors; empty for none.</param>
/// <param name="ApproverRole">Its value for approvers; empty for none.</param>
/// <param name="NameClaim">The claim that holds a person's name.</param>
public sealed record OidcSettings(
    Uri Authority, string ClientId, string ClientSecret, string RoleClaim, string EditorRole, string ApproverRole, string NameClaim)
{
    /// <summary>The provider in the settings; nothing where there is none.</summary>
    /// <exception cref="InvalidDataException">The settings are half set, or such that nobody could sign in, or not safely.</exception>
    public static OidcSettings? Of(StaffOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.OidcAuthority.Length == 0)
        {
            RefuseWithoutAuthority(options);
            return null;
        }

        Need(options, options.OidcClientId, nameof(options.OidcClientId));
        Need(options, options.OidcRoleClaim, nameof(options.OidcRoleClaim));
        Need(options, options.OidcNameClaim, nameof(options.OidcNameClaim));
        if (options.OidcEditorRole.Length == 0 && options.OidcApproverRole.Length == 0)
            throw Refused("OidcEditorRole 和 OidcApproverRole 至少要设置一个，否则没有人能登录");
        if (options.OidcEditorRole == options.OidcApproverRole)
            throw Refused("OidcEditorRole 和 OidcApproverRole 不能相同");
        return new(
            AuthorityOf(options.OidcAuthority), options.OidcClientId, SecretOf(options),
            options.OidcRoleClaim, options.OidcEditorRole, options.OidcApproverRole, options.OidcNameClaim);
    }

    private static void RefuseWithoutAuthority(StaffOptions options)
    {
        string[] others =
        [
            options.OidcClientId, options.OidcClientSecret, options.OidcClientSecretFile, options.OidcEditorRole, options.OidcApproverRole,
        ];
        if (others.Any(other => other.Length > 0))
            throw Missing(options, nameof(options.OidcAuthority));
        if (!options.PasswordSignIn)
            throw Refused("PasswordSignIn 为 False 时须设置 OidcAuthority，否则没有人能登录");
    }

    // As it is written, for providers tell apart an address with a slash at its end and one without. Without TLS whoever is in between
    // could sign in as anybody.
    private static Uri AuthorityOf(string text)
    {
        if (!SiteAddress.TryParse(text, out var address, out var objection))
            throw Refused($"OidcAuthority 的“{text}”不对：{objection}。写成 https://sso.example.gov.cn/realms/caizheng");
        return address.Root.Scheme == Uri.UriSchemeHttps || address.Root.IsLoopback
            ? new Uri(text.Trim())
            : throw Refused($"OidcAuthority 须为 https：{text}");
    }

    private static string SecretOf(StaffOptions options)
    {
        if (options.OidcClientSecretFile.Length == 0)
        {
            var either = $"{nameof(options.OidcClientSecret)} 或 {options.SettingPrefix()}{nameof(options.OidcClientSecretFile)}";
            return Need(options, options.OidcClientSecret, either);
        }


        if (options.OidcClientSecret.Length > 0)
            throw Refused("OidcClientSecret 和 OidcClientSecretFile 只能设置一个");
        try
        {
            return File.ReadAllText(options.OidcClientSecretFile).Trim() is { Length: > 0 } secret
                ? secret
                : throw Refused($"OidcClientSecretFile 是空文件：{options.OidcClientSecretFile}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused($"OidcClientSecretFile 读不了：{options.OidcClientSecretFile}");
        }
    }

    private static string Need(StaffOptions options, string value, string name) =>
        value.Length > 0 ? value : throw Missing(options, name);

    private static InvalidDataException Missing(StaffOptions options, string name) =>
        Refused($"缺少 {options.SettingPrefix()}{name}");

    private static InvalidDataException Refused(string why) => new($"统一登录（OpenID Connect）的设置有误：{why}。");
}
