using Disclosure.Staff.Settings;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Accounts;

/// <summary>
/// <c>disclosure-feedback account …</c>: adds, lists and removes accounts. Passwords come from standard input, never from arguments.
/// </summary>
public static class AccountCommand
{
    private const int LongestName = 64;
    private const int BadUsage = 2;

    private static readonly string Usage = $$"""
        用法：
          disclosure-feedback account add NAME --role editor|approver    从标准输入读取口令（至少 {{Passwords.MinimumLength}} 个字符）
          disclosure-feedback account remove NAME
          disclosure-feedback account list
        """;

    /// <summary>Runs it.</summary>
    /// <param name="words">The arguments that are no settings.</param>
    /// <param name="options">The settings.</param>
    /// <param name="place">Where the accounts are kept; nothing for the data folder.</param>
    /// <param name="input">Where a password is read from.</param>
    /// <param name="output">Where it says what is done.</param>
    /// <param name="error">Where it says what is not.</param>
    /// <returns>The exit code.</returns>
    public static int Run(
        string[] words, StaffOptions options, IAccountPlace? place, TextReader input, TextWriter output, TextWriter error)
    {
        var (accounts, passwords) = (place is null ? new AccountFile(options.Data) : new AccountFile(place), new Passwords(options));
        return words switch
        {
            [_, "add", var name, "--role", var role] => Add(accounts, passwords, name, role, input, output, error),
            [_, "remove", var name] => Remove(accounts, name, output, error),
            [_, "list"] => List(accounts, output),
            _ => Fail(error, Usage),
        };
    }

    private static int Add(
        AccountFile accounts, Passwords passwords, string name, string role, TextReader input, TextWriter output, TextWriter error)
    {
        if (!Enum.TryParse<StaffRole>(role, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed) || char.IsAsciiDigit(role[0]))
            return Fail(error, $"没有角色 {role}：editor（录入）或 approver（审核）。");
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
            return Fail(error, $"用户名须为 1 至 {LongestName} 个字符。");
        if (name.StartsWith(AccountNames.ProviderPrefix, StringComparison.OrdinalIgnoreCase))
            return Fail(error, $"用户名不能以 {AccountNames.ProviderPrefix} 开头：审计日志里那是统一登录的用户。");
        if (input.ReadLine() is not { Length: >= Passwords.MinimumLength } password)
            return Fail(error, $"口令至少 {Passwords.MinimumLength} 个字符，从标准输入读取。");
        accounts.Set(new(name, parsed, passwords.Hash(password)));
        output.WriteLine($"账号 {name}（{(parsed == StaffRole.Editor ? "录入" : "审核")}）已保存。");
        return 0;
    }

    private static int Remove(AccountFile accounts, string name, TextWriter output, TextWriter error)
    {
        if (!accounts.Remove(name))
            return Fail(error, $"没有账号 {name}。");
        output.WriteLine($"账号 {name} 已删除，其登录立即失效。");
        return 0;
    }

    private static int List(AccountFile accounts, TextWriter output)
    {
        foreach (var account in accounts.All)
            output.WriteLine($"{account.Name}\t{(account.Role == StaffRole.Editor ? "editor" : "approver")}");
        return 0;
    }

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine(message);
        return BadUsage;
    }
}
