using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Accounts;

/// <summary>
/// <c>… account …</c>: adds, lists, changes and removes accounts. Passwords come from standard input, never from arguments.
/// </summary>
/// <param name="program">What the program is called.</param>
/// <param name="accounts">The accounts.</param>
/// <param name="book">Who changes them.</param>
/// <param name="who">In whose name, for the audit trail.</param>
public sealed class AccountCommand(string program, IStaffAccounts accounts, AccountBook book, string who)
{
    private const int BadUsage = 2;

    private string Usage => $"""
        用法：
          {program} account add NAME --role editor|approver    从标准输入读取口令（至少 {PasswordRules.Shortest} 个字符）；已有的账号不动
          {program} account password NAME                      从标准输入读取新的口令
          {program} account role NAME editor|approver
          {program} account unlock NAME                        口令输错过多、正在等待的，立即可以再试
          {program} account second-factor NAME off             手机和恢复码都丢了的，停用其动态码
          {program} account remove NAME
          {program} account list
        """;

    /// <summary>Runs it.</summary>
    /// <param name="words">The arguments that are no settings.</param>
    /// <param name="input">Where a password is read from.</param>
    /// <param name="output">Where it says what is done.</param>
    /// <param name="error">Where it says what is not.</param>
    /// <returns>The exit code.</returns>
    public int Run(string[] words, TextReader input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (words is [_, "list"])
            return List(output, error);
        var (problem, done) = words switch
        {
            [_, "add", var name, "--role", var word] => Add(name, word, input),
            [_, "password", var name] => (book.SetPassword(name, input.ReadLine() ?? "", who), $"账号 {name} 的口令已更改，其登录立即失效。"),
            [_, "role", var name, var word] => SetRole(name, word),
            [_, "unlock", var name] => (book.Unlock(name, who), $"账号 {name} 可以立即再试。"),
            [_, "second-factor", var name, "off"] => (book.ResetCodes(name, who), $"账号 {name} 的动态码已停用，其登录立即失效。"),
            [_, "remove", var name] => (book.Remove(name, who), $"账号 {name} 已删除，其登录立即失效。"),
            _ => (Usage, ""),
        };
        if (problem is null)
            output.WriteLine(done);
        else
            error.WriteLine(problem);
        return problem is null ? 0 : BadUsage;
    }

    private (string? Problem, string Done) Add(string name, string word, TextReader input) => RoleOf(word) is { } role
        ? (
            book.Add(name, role, input.ReadLine() ?? "", who),
            $"账号 {AccountNames.Fold(name)}（{AccountBook.WordOf(role)}）已建立。")
        : (NoRole(word), "");

    private (string? Problem, string Done) SetRole(string name, string word) => RoleOf(word) is { } role
        ? (book.SetRole(name, role, who), $"账号 {name} 的角色现为{AccountBook.WordOf(role)}，其登录立即失效。")
        : (NoRole(word), "");

    private int List(TextWriter output, TextWriter error)
    {
        if (accounts.Fault is { } fault)
        {
            error.WriteLine(fault);
            return BadUsage;
        }

        foreach (var account in accounts.All)
            output.WriteLine(
                $"{account.Name}\t{(account.Role == StaffRole.Editor ? "editor" : "approver")}{(account.Codes is null ? "" : "\t动态码")}");
        return 0;
    }

    private static StaffRole? RoleOf(string word) => word.ToUpperInvariant() switch
    {
        "EDITOR" => StaffRole.Editor,
        "APPROVER" => StaffRole.Approver,
        _ => null,
    };

    private static string NoRole(string word) => $"没有角色 {word}：editor（录入）或 approver（审核）。";
}
