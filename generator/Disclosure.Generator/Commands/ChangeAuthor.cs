using Disclosure.Content.Folder;
using Disclosure.Model.Staff;

namespace Disclosure.Generator.Commands;

/// <summary>
/// In whose name a change of the content folder is: the person whose account of the operating system <c>staff.yaml</c> names. Who is not
/// named there may call himself as he likes, but not as one who is.
/// </summary>
internal static class ChangeAuthor
{
    /// <summary>The variable that names who works here where <c>staff.yaml</c> does not name the account.</summary>
    public const string Variable = "DISCLOSURE_AUTHOR";

    /// <summary>The person who works here; nothing where the folder's register does not name the account.</summary>
    public static Person? PersonOf(CommandConsole console, string content) => PersonOf(console, StaffFile.Read(content));

    /// <summary>What the change log says: the person's id, else a name that is no person's of the register.</summary>
    public static string Of(CommandConsole console, string content)
    {
        var staff = StaffFile.Read(content);
        if (PersonOf(console, staff) is { } person)
            return person.Id.Value;
        var account = console.Account.Trim() is { Length: > 0 } named ? named : "未署名";
        if (staff is { IsThere: true, Register: null })
            return InNoPersonsName(account);
        var name = console.Variable(Variable)?.Trim() is { Length: > 0 } own ? own : account;
        return IsSomebody(staff.Register, name) ? InNoPersonsName(account) : name;
    }

    private static Person? PersonOf(CommandConsole console, StaffFile staff) => staff.Register?.FindByAccount(console.Account);

    // An id has no such character, so that nobody takes one for the other.
    private static string InNoPersonsName(string account) => $"账号 {account}";

    private static bool IsSomebody(StaffRegister? staff, string name) => staff is not null && staff.People.Any(person =>
        new[] { person.Id.Value, person.Name, person.Account }.Contains(name, StringComparer.OrdinalIgnoreCase));
}
