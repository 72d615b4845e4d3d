using Disclosure.Model.Terms;

namespace Disclosure.Model.Duties;

/// <summary>Things owed in words, for staff and readers alike.</summary>
public static class OwedTelling
{
    /// <summary>An item with its kind and, where there are several of the kind, its name: <c>项目目标（老旧小区改造）</c>.</summary>
    public static string InWords(this OwedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Name.Length == 0 ? item.Kind.Term() : $"{item.Kind.Term()}（{item.Name}）";
    }

    /// <summary>What is missing, by name; nothing where nothing is.</summary>
    /// <param name="owed">What is owed.</param>
    /// <param name="most">The most names; beyond, it is said how many there are in all.</param>
    public static string? MissingInWords(this OwedByUnit owed, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(owed);
        var missing = owed.Missing.Select(InWords).ToList();
        if (missing.Count == 0)
            return null;
        return string.Join('、', missing.Take(most)) + (missing.Count > most ? $"等 {missing.Count} 项" : "");
    }
}
