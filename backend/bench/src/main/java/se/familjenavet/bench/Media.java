package se.familjenavet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import se.familjenavet.local.LocalStack;

/** A full toolbox in county 06: as many media as a county could ever have, each with a title and some forty words. */
final class Media {
    /** What is sought, in few of them. */
    static final String SOUGHT = "lugna händer";

    private static final String WORDS = "{barn,förälder,föräldraskap,samspel,anknytning,amning,sömn,vaggvisa,lek,bok,"
            + "språk,känslor,gränser,vardag,trygghet,mat,vila,närhet,ansvar,jämställdhet,spädbarnsmassage,förlossning,"
            + "graviditet,barnhälsovård,familjecentral,förskola,pappa,mamma,syskon,släkt,nätverk,samtal,lyssna,titta,"
            + "vänta,svara,trösta,bära,skratta,gråta,morgon,kväll,natt,helg,hemma,ute,skog,bad,kläder,blöjor,vagn,säng}";

    private static final String FILL = """
            insert into toolbox_media (id, region_code, key, content, status, link_state, version)
            select uuidv7(), '06', 'matmaterial-' || n, jsonb_build_object(
                'key', 'matmaterial-' || n, 'kind', (array['FILM', 'PODCAST', 'LINK'])[1 + n % 3],
                'title', jsonb_build_object('sv', text(n, 1, 3) || case n % 200 when 0 then ' lugna händer' else '' end),
                'description', jsonb_build_object(
                    'sv', text(n, 4, 40) || case n % 100 when 50 then ' med lugna händer' else '' end),
                'language', 'sv', 'minutes', 12, 'publisher', '1177', 'licence', 'Länk', 'audience', jsonb_build_array('PARENTS'),
                'themes', jsonb_build_array(), 'perspectives', jsonb_build_array('MENTAL_HEALTH'), 'ageWindow', null,
                'altText', null, 'captions', jsonb_build_object('sv', 'Textad.'), 'transcript', null,
                'address', 'https://familjenavet.example/' || n, 'file', null), 'PUBLISHED', 'UNCHECKED', 0
            from generate_series(1, ?) n
            """;
    private static final String TEXT = """
            (select string_agg((?::text[])[1 + (n * 7919 + i * 104729 + n * i) %% cardinality(?::text[])], ' ')
             from generate_series(%s, %s) i)""";

    private Media() {}

    static void fill(LocalStack stack, int count) throws SQLException {
        String title = TEXT.formatted(1, 3);
        String description = TEXT.formatted(4, 40);
        String sql = FILL.replace("text(n, 1, 3)", title).replace("text(n, 4, 40)", description);
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int place = 1; place <= 4; place++) {
                statement.setString(place, WORDS);
            }
            statement.setInt(5, count);
            statement.executeUpdate();
            owner.createStatement().execute("analyze toolbox_media");
        }
    }
}
