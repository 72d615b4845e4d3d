namespace Disclosure.Model.Fields.Kinds;

/// <summary>Who says what a field says. Importing a form again (<c>--replace</c>) changes only what the form says.</summary>
public enum FieldOwner
{
    /// <summary>The department's form.</summary>
    Form,

    /// <summary>The department's form where it says it, else finance staff: which budget pays, a name that was left out.</summary>
    FormOrStaff,

    /// <summary>Finance staff: the scheme, an approval, why a record is withheld.</summary>
    Staff,

    /// <summary>The program: where a record came from.</summary>
    Generated,
}
