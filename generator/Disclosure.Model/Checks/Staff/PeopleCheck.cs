using Disclosure.Model.Staff;

namespace Disclosure.Model.Checks.Staff;

/// <summary>Each row is one person: with a name, an id and an account that no other has.</summary>
internal static class PeopleCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not StaffRegister register)
            return;
        for (var i = 0; i < register.People.Length; i++)
        {
            var person = register.People[i];
            CheckIsComplete(person, $"people[{i}]", findings);
            if (FirstLike(register, person, (one, other) => one.Id == other.Id) is var sameId && sameId < i)
                findings.Add(
                    StaffFindings.IdRepeated, $"people[{i}].id", $"编号“{person.Id}”在第 {sameId + 1} 行用过。", $"people[{sameId}].id");
            if (person.Account.Length > 0 && FirstLike(register, person, HaveOneAccount) is var sameAccount && sameAccount < i)
            {
                findings.Add(
                    StaffFindings.AccountRepeated, $"people[{i}].account", $"账号“{person.Account}”在第 {sameAccount + 1} 行用过。",
                    $"people[{sameAccount}].account");
            }
        }
    }

    private static void CheckIsComplete(Person person, string path, FindingCollector findings)
    {
        if (string.IsNullOrWhiteSpace(person.Name))
            findings.Add(StaffFindings.PersonIncomplete, $"{path}.name", $"“{person.Id}”没有姓名。");
        if (string.IsNullOrWhiteSpace(person.Account))
            findings.Add(StaffFindings.PersonIncomplete, $"{path}.account", $"“{person.Id}”没有操作系统账号。");
        else if (person.Account.Trim() != person.Account)
            findings.Add(StaffFindings.PersonIncomplete, $"{path}.account", $"“{person.Id}”的账号前后有空格，对不上。");
    }

    // Some systems tell accounts apart by case and some do not.
    private static bool HaveOneAccount(Person one, Person other) =>
        string.Equals(one.Account, other.Account, StringComparison.OrdinalIgnoreCase);

    private static int FirstLike(StaffRegister register, Person person, Func<Person, Person, bool> isLike)
    {
        var at = 0;
        while (!isLike(register.People[at], person))
            at++;
        return at;
    }
}
